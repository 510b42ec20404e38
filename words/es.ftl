### Spanish. Our own translation: it awaits a native reader.

-es = Español

## The frame of every page: navigation, title, footer

nav-programme = Programa
nav-agenda = Mi agenda
nav-verticals = Sectores
nav-people = Ponentes
nav-outcomes = Conclusiones
nav-changes = Todos los cambios
nav-about = Acerca de
nav-main = Navegación principal
nav-skip-to-content = Ir al contenido
nav-language = Idioma
nav-title = { $x } – { $event }

## On buttons everywhere

action-close = Cerrar
action-retry = Reintentar
action-reload = Recargar
action-subscribe = Suscribirse a este calendario

## The strip that tells what is on now and next, and the clock

now-now = Ahora
now-next = A continuación
now-live = En curso
now-nothing-now = Ninguna sesión en este momento
now-starts = El programa comienza el { $date }
now-continues = El programa continúa: { $day }, a las { $time }
now-resumes = El programa continúa a las { $time }
now-over = El evento ha terminado
now-thanks = Gracias por participar
now-see-outcomes = Ver las conclusiones
now-to-come = El programa se publicará más adelante.
now-today = hoy
now-tomorrow = mañana
now-starting = Comienza ahora
now-starts-in = Comienza en { $x }
now-in-x = dentro de { $x }
now-rehearsal = Reloj de ensayo: { $x }
now-leave-rehearsal = Salir del ensayo

## On the card of a session

card-add = Añadir a mi agenda
card-add-x = Añadir «{ $x }» a mi agenda
card-going = Asistiré
card-maybe = Quizás
card-in-parallel = En paralelo

## Filter and search

filter-filters = Filtros
filter-search = Buscar
filter-placeholder = Buscar sesiones, ponentes…
filter-clear-all = Borrar todos los filtros
filter-clear-words = Borrar la búsqueda
filter-remove = Quitar el filtro: { $x }
filter-vertical = Sector
filter-day = Día
filter-room = Sala
filter-kind = Tipo de sesión
filter-person = Ponente
filter-words = Palabras
filter-mine = Solo mi agenda
filter-all-days = Todos los días
filter-nothing-matches = Ninguna sesión coincide con estos filtros
filter-unknown = Este filtro es desconocido aquí: { $x }

## The visitor's agenda and how it is kept

agenda-blocked = Este navegador no permite guardar datos: su agenda se conserva solo hasta que se cierre esta página.
agenda-full = El almacenamiento de este dispositivo está lleno: el último cambio no se ha guardado.
agenda-damaged = La agenda guardada estaba dañada. Se ha apartado, no se ha borrado nada, y aquí comienza una agenda nueva.
agenda-newer = Su agenda se guardó con una versión más reciente de esta aplicación: aquí se puede consultar, pero no modificar.

## While loading, and when something goes wrong

trouble-loading = Cargando…
trouble-slow = Está tardando más de lo habitual. Es posible que la red esté saturada.
trouble-heading = Algo ha salido mal
trouble-unreachable = No se puede acceder al programa. Compruebe la conexión y vuelva a intentarlo.
trouble-status = El servidor ha respondido con un error ({ $n }).
trouble-portal = La red ha respondido con una página de inicio de sesión en lugar del programa. Inicie sesión en la red y vuelva a intentarlo.
trouble-cut-off = El programa ha llegado incompleto.
trouble-invalid = Lo que ha llegado no es un programa legible.
trouble-newer = El programa está hecho para una versión más reciente de esta aplicación. Recargue la página.
trouble-partial = Se muestra lo que se ha podido leer.
trouble-agenda-safe = Su agenda está a salvo.

## The age of the programme, and new versions of the app

fresh-fetched-at = Programa de las { $x }
fresh-fetched-on = Programa del { $x }
fresh-not-refreshed = No se ha podido actualizar ahora
fresh-ready = Hay una nueva versión lista
fresh-update = Actualizar
fresh-later = Más tarde

## Addresses of what the programme does not have

missing-page = Página no encontrada
missing-session = Sesión no encontrada
missing-person = Persona no encontrada
missing-vertical = Sector no encontrado
missing-language = Idioma no disponible

## Theme and size of text

look-appearance = Apariencia
look-system = Sistema
look-light = Claro
look-dark = Oscuro
look-high-contrast = Alto contraste
look-text-size = Tamaño del texto
look-medium = Mediano
look-large = Grande
look-larger = Muy grande

## What the footer says of the programme

about-time-zone = Todas las horas son las del lugar del evento ({ $x }).
about-privacy-note = Sin cuenta ni rastreo: su agenda y sus ajustes permanecen en este dispositivo.
about-updated = Última actualización: { $date }

## Kinds of sessions, one of each

kind-ceremony = Ceremonia
kind-keynote = Conferencia magistral
kind-conversation = Conversación
kind-plenary = Sesión plenaria
kind-round-table = Mesa redonda
kind-showcase = Demostraciones
kind-signing = Firma
kind-pause = Pausa
kind-session = Sesión

## States of sessions and rooms, parts of people

state-moved = Trasladada
state-cancelled = Cancelada
state-full = Completa
state-room-proposed = Sala propuesta
state-room-to-be-confirmed = Sala por confirmar
state-whole-venue = Todo el recinto
state-in-person = Presencial
state-online = En línea
state-hybrid = Presencial y en línea

## Dates and lengths

date-time = { $date }, { $time }
date-two-days = { $from } y { $to }
date-days = del { $from } al { $to }
date-next-day = { $from } y { $to }
date-range = del { $from } al { $to }
date-minutes = { $n } min
date-hours = { $n } h
date-length = { $h } h { $m } min
date-after = { $h } h { $m } min

## Numbers

count-sessions = { $n ->
    [0] Sin sesiones
    [one] { $n } sesión
   *[other] { $n } sesiones
}
count-speakers = { $n ->
    [0] Sin ponentes
    [one] { $n } ponente
   *[other] { $n } ponentes
}
count-show-sessions = { $n ->
    [0] Sin sesiones
    [one] Mostrar { $n } sesión
   *[other] Mostrar { $n } sesiones
}
count-left-out = { $n ->
    [one] { $n } sesión no se ha podido leer y no se muestra.
   *[other] { $n } sesiones no se han podido leer y no se muestran.
}
count-minutes = { $n ->
    [one] { $n } minuto
   *[other] { $n } minutos
}
count-hours = { $n ->
    [one] { $n } hora
   *[other] { $n } horas
}
count-after-minutes = { $n ->
    [one] { $n } minuto
   *[other] { $n } minutos
}
count-after-hours = { $n ->
    [one] { $n } hora
   *[other] { $n } horas
}
count-after-days = { $n ->
    [one] { $n } día
   *[other] { $n } días
}

## On the page of a session

session-moderator = Moderación
session-day = Día
session-time = Hora
session-room = Sala
session-speakers = Ponentes
session-spoken-languages = Idiomas hablados
session-same-time = A la misma hora
session-before-in-room = Antes en esta sala
session-after-in-room = Después en esta sala
session-end-unknown = Hora de fin no indicada
session-back-to-programme = Volver al programa
session-share = Compartir
session-interpretation = Interpretación
session-attendance = Modalidad
session-your-time = Su hora local
session-part-of = Forma parte de
session-parts = En esta sesión
session-links = Enlaces

## What is to be had behind a link

link-slides = Presentación
link-recording = Grabación
link-stream = Transmisión en vivo
link-paper = Artículo
link-registration = Inscripción
link-feedback = Comentarios
link-page = Página web
link-other = Enlace

## Rooms and plans

venue-where-is = ¿Dónde está?
venue-plans = Planos
venue-capacity = Asientos
venue-accessibility = Accesibilidad
venue-larger = Ampliar el plano
venue-smaller = Reducir el plano
venue-open-plan = Abrir el plano

## Addresses of what the programme does not have

missing-hint = Es posible que la dirección esté incompleta o que el programa haya cambiado.
missing-choose-language = Elija uno de estos idiomas:
missing-see-programme = Ver el programa

## When no session matches the filters

ways-out-loosen = Probar sin uno de ellos:
ways-out-without = Sin { $x }: { $sessions }

## On the pages of people and verticals

people-search = Buscar ponentes
people-sessions = Sesiones
people-no-session = Ninguna sesión en este programa
people-nobody-matches = No hay ponentes que coincidan con esta búsqueda

## The page of the agenda

agenda-empty = Su agenda está vacía
agenda-how-to-fill = En el programa, elija «Añadir a mi agenda» en las sesiones a las que desee asistir.
agenda-no-longer = Ya no está en el programa
agenda-on-this-device = Su agenda se guarda solo en este dispositivo.
agenda-needs-script = La agenda necesita JavaScript; el programa se puede leer sin él.
agenda-remove-x = Quitar «{ $x }» de mi agenda

## The outcomes of the event

outcomes-recommendations = Recomendaciones
outcomes-report = Informe de síntesis
outcomes-priorities = Prioridades del informe
outcomes-read-report = Leer el informe en { $language }
outcomes-follow-up = Seguimiento
outcomes-source = Fuente: { $x }
outcomes-none-yet = Las conclusiones aún no se han publicado.

## About the event and this app

about-organiser = Organización
about-venue = Lugar
about-city = Ciudad
about-date = Fecha
about-links = Enlaces
about-translations = Los textos sin traducción se muestran en su idioma original.
about-revision = Versión { $n }
about-documents = Documentos
about-contacts = Contacto
about-sponsors = Patrocinadores
about-other-apps = Para otras aplicaciones

## The programme as a grid of rooms and times

grid-view = Vista
grid-list = Lista
grid-grid = Cuadrícula
grid-jump = Ir a ahora
grid-gap = Nada de { $from } a { $to }

## The agenda as a plan

plan-free = Tiempo libre: { $x }
plan-see = Ver
plan-hurry = { $x } para ir de { $from } a { $to }
plan-no-pause = Sin pausa: de { $from } a { $to }
plan-overlap = Coincidencia
plan-clash = «{ $a }» y «{ $b }» coinciden: { $x }
plan-missed = Durante ese tiempo, en «{ $x }»: { $names }
plan-drop = Quitar «{ $x }»

## The answer to a session that was just added

added-clash = «{ $a }» coincide con «{ $b }»: { $x }
added-clashes = «{ $x }» coincide con otras sesiones de su agenda: { $n }
added-swap = Reemplazar
added-keep-both = Conservar todas
added-cancel = Cancelar
added-maybe = Quizás: { $x }

## Changes of the programme

changes-mine = En mi agenda
changes-my-verticals = En mis sectores
changes-elsewhere = En el resto del programa
changes-none = Nada ha cambiado desde su última visita.
changes-added = Sesión nueva
changes-gone = Retirada del programa
changes-cancelled = Cancelada
changes-again = Sí tendrá lugar
changes-moved = Nuevo horario
changes-room = Otra sala
changes-confirmed = Sala confirmada
changes-renamed = Nuevo título
changes-before = Antes
changes-after = Ahora
changes-no-room = Sin sala
changes-see = Ver
changes-seen = Marcar como visto
changes-older = Ha llegado una versión anterior del programa ({ $n }). La última que vio era la versión { $x }.

## What was just done

toast-removed = Se ha quitado de mi agenda: { $x }
toast-undo = Deshacer
toast-link-copied = Enlace copiado
toast-link-not-copied = No se ha podido copiar el enlace. Aquí está:

## The agenda on its way out of this device

travel-heading = Llevarme mi agenda
travel-qr = Código QR
travel-scan = Escanee este código con otro dispositivo: su agenda se abrirá allí.
travel-too-long = Esta agenda es demasiado grande para un código QR. Use el enlace o el archivo.
travel-copy = Copiar el enlace
travel-calendar = Exportar a un calendario
travel-alarm = Con un recordatorio 15 minutos antes
travel-save = Guardar en un archivo
travel-open = Abrir un archivo
travel-print = Imprimir
travel-booklet = Imprimir como folleto
travel-fragile = En este dispositivo, Safari puede borrar lo guardado tras una semana sin visitas, y la aplicación instalada comienza con una agenda vacía. Conserve el enlace, el código QR o un archivo.

## An agenda that arrives

arrival-heading = Agenda recibida
arrival-new = Nuevas para usted
arrival-here = Ya en mi agenda
arrival-other-level = Ya en mi agenda, con otra elección
arrival-unknown-hint = Es posible que el programa mostrado sea más antiguo o más reciente.
arrival-add = Añadir a mi agenda
arrival-replace = Reemplazar mi agenda
arrival-leave = No cambiar nada
arrival-merged = Añadido a mi agenda
arrival-replaced = Agenda reemplazada
arrival-empty = La agenda recibida está vacía.
arrival-damaged = Este enlace está dañado o incompleto. Su agenda no ha cambiado.
arrival-newer = Este enlace procede de una versión más reciente de la aplicación. Recargue la página. Su agenda no ha cambiado.
arrival-other-event = Este enlace es de otro evento. Su agenda no ha cambiado.
arrival-file-damaged = Este archivo no es una agenda legible. Su agenda no ha cambiado.
arrival-file-newer = Este archivo procede de una versión más reciente de la aplicación. Recargue la página. Su agenda no ha cambiado.
arrival-file-other-event = Este archivo es de otro evento. Su agenda no ha cambiado.

## The organiser's sheets for walls and doors

sheets-wall = Programa mural
sheets-doors = Carteles de puerta

## Levels of the organiser's notices, for those who cannot see their signs

notices-info = Mensaje de la organización
notices-warning = Advertencia
notices-alarm = Alarma

## Reminders

remind-offer = Avisarme 10 minutos antes
remind-while-open = Los recordatorios solo llegan mientras esta página siga abierta.
remind-denied = Las notificaciones no están permitidas: el recordatorio aparecerá en la página.
remind-soon = «{ $x }» comienza a las { $time }

## Numbers

count-changes-mine = { $n ->
    [one] { $n } cambio en su agenda
   *[other] { $n } cambios en su agenda
}
count-changes = { $n ->
    [one] { $n } cambio en el programa
   *[other] { $n } cambios en el programa
}
count-fitting-mine = { $n ->
    [one] { $n } sesión en sus sectores
   *[other] { $n } sesiones en sus sectores
}
count-fitting = { $n ->
    [one] { $n } sesión posible
   *[other] { $n } sesiones posibles
}
count-unknown = { $n ->
    [one] { $n } sesión que este programa no conoce
   *[other] { $n } sesiones que este programa no conoce
}
count-over = { $n ->
    [one] { $n } sesión terminada
   *[other] { $n } sesiones terminadas
}

## The screen that nobody touches

door-begin = Toque para empezar
door-later = Más tarde
door-nothing-more = Nada más en esta sala
door-no-such-room = En el programa no hay ninguna sala «{ $x }».
door-take-session = Para leer en el teléfono
door-clock = El reloj de esta pantalla no va bien: la hora que se muestra es la del servidor.
door-coming-back = Un momento: la pantalla vuelve por sí sola.

## The screen while a visitor uses it

touch-rooms = Salas
touch-search = Buscar
touch-back = Volver
touch-low = Más abajo
touch-larger = Más grande
touch-contrast = Contraste
touch-finish = Terminar
touch-take-page = Esta página en su teléfono
touch-take-plan = Para llevarse la agenda: escanee este código con su teléfono
touch-how-to-plan = Toque la estrella de una sesión: se añade aquí, y podrá llevarse todo en su teléfono.
touch-forgets = Esta pantalla no guarda nada: todo se borra al marcharse.

## The question after a while without a touch

asking-still-there = ¿Sigue ahí?
asking-else-wiped = De lo contrario, todo se borrará en { $n } s.
asking-go-on = Sí, continuar

## The keyboard on the screen

keys-keyboard = Teclado
keys-delete = Borrar una letra
keys-clear = Borrar todo
keys-space = Espacio
keys-layout = Alfabeto

## The page of the operator

status-title = Estado de la pantalla
status-version = Versión de la aplicación
status-programme = Revisión del programa
status-fetched = Último programa recibido
status-uptime = Tiempo en marcha
status-crashes = Reinicios tras un fallo
status-errors = Errores
status-writes = Escrituras en el almacenamiento
status-awake = Pantalla siempre encendida
status-offline = Lista sin red
status-clock = Corrección del reloj (s)
status-settings = Ajustes
status-fault = { $x }={ $value } no es posible: se aplica { $used }.
status-good = Todo va bien
status-bad = Conviene revisarlo
status-close = Cerrar

## On a sheet and on its page

sheet-scan = Escanee este código para ver el programa actualizado
sheet-wall-paper = Para imprimir en { $x }, horizontal
sheet-door-paper = Para imprimir en { $x }, vertical

## When the app cannot run

fatal-stopped = La aplicación se ha detenido. No se ha perdido nada de lo que guardó.
fatal-reload = Recargar
