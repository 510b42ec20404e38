# Las palabras de las hojas de cálculo. Ver en.ftl.

## Sheets

sheet-help = Instrucciones; Ayuda
sheet-lists = Listas
sheet-sessions = Sesiones; Programa; Horario; Charlas; Agenda
sheet-people = Personas; Ponentes; Participantes
sheet-rooms = Salas; Lugares
sheet-verticals = Verticales; Temas; Ejes
sheet-event = Evento; Congreso; Conferencia
sheet-days = Días; Fechas
sheet-kinds = Tipos; Formatos
sheet-tags = Etiquetas; Categorías
sheet-appearances = Intervenciones; Cargos impresos

## Columns

field = Campo
value = Valor
text = Texto
date = Fecha; Día
start = Inicio; Hora; Desde; Comienzo; Horario
end = Fin; Hasta; Final
duration = Duración; Minutos
length = Duración habitual; Duración
title = Título; Sesión; Charla
subtitle = Subtítulo
speakers = Ponentes; Ponente; Participantes; Personas
moderators = Moderación; Moderador; Moderadora; Moderadores
rooms = Sala; Salas; Lugar
verticals = Verticales; Vertical; Tema; Temas; Eje
kind = Tipo; Formato
state = Estado
room_status = Estado de la sala
whole_venue = Todo el recinto
notice = Aviso; Nota; Notas
abstract = Resumen; Descripción
languages = Idiomas; Idioma; Lenguas
interpretation = Interpretación
attendance = Asistencia; Modalidad
tags = Etiquetas; Nivel
part_of = Parte de
image = Imagen
slides = Diapositivas; Presentación
recording = Grabación; Vídeo
stream = Transmisión en directo; Directo
paper = Artículo; Documento
registration = Inscripción
feedback = Valoración; Encuesta
page = Página web; Página; Sitio web
other = Otro enlace
links = Enlaces; Enlace
remark = Observación interna; Observación; Comentario
number = Número; N.º
id = Identificador; Id
name = Nombre; Nombre completo; Nombre y apellidos; Ponente; Persona; Sala; Vertical
first_name = Nombre de pila
function = Cargo; Función; Puesto
organisation = Organización; Institución; Empresa
biography = Biografía
sort_name = Ordenado como
pronouns = Pronombres
photo = Foto; Imagen
doubt = Por comprobar
place = Ubicación; Lugar; Edificio; Planta
group = Parte del recinto; Grupo; Zona
capacity = Capacidad; Aforo; Plazas
accessibility = Accesibilidad; Acceso
room_kind = Tipo de sala; Tipo
shared = Varias sesiones a la vez
order = Orden; Posición
colour = Color
icon = Icono
short_name = Nombre corto
theme = Lema; Tema
patronage = Patrocinio
organiser = Organizador; Organizado por
venue = Sede; Lugar
city = Ciudad
time_zone = Zona horaria; Huso horario
fallback = Idiomas de reserva
day_starts = El día empieza a las
about = Acerca de; Descripción
revision = Escrito desde la revisión
like = Se comporta como; Como
facet = Criterio; Categoría
facet_id = Identificador del criterio
session = Sesión; Título
person = Persona; Ponente; Nombre
part = Papel

## Choices

yes = Sí
no = No
kind-ceremony = Ceremonia
kind-keynote = Conferencia magistral; Conferencia inaugural
kind-conversation = Conversación; Entrevista
kind-plenary = Sesión plenaria; Plenaria
kind-round_table = Mesa redonda
kind-showcase = Demostración
kind-signing = Firma
kind-session = Sesión; Charla
kind-break = Descanso; Pausa; Pausa café; Almuerzo; Comida
state-scheduled = Previsto; Prevista; Confirmado; Confirmada
state-moved = Aplazado; Aplazada; Movido; Movida
state-cancelled = Cancelado; Cancelada; Anulado; Anulada
state-full = Completo; Completa; Lleno
room_status-confirmed = Confirmada
room_status-proposed = Propuesta
room_status-to_be_confirmed = Por confirmar
attendance-in_person = Presencial; En persona
attendance-online = En línea; Virtual
attendance-hybrid = Híbrido; Híbrida
room_kind-room = Sala
room_kind-plenary = Sala plenaria; Auditorio
room_kind-outdoor = Al aire libre; Exterior
part-speaker = Ponente
part-moderator = Moderación; Moderador; Moderadora

## Dates and times

month-1 = enero; ene
month-2 = febrero
month-3 = marzo
month-4 = abril; abr
month-5 = mayo
month-6 = junio
month-7 = julio
month-8 = agosto; ago
month-9 = septiembre; setiembre
month-10 = octubre
month-11 = noviembre
month-12 = diciembre; dic
weekday = lunes; martes; miércoles; jueves; viernes; sábado; domingo
filler = el; los; las; del
until = hasta; a las
hours = hora; horas
minutes-unit = minuto; minutos
am = de la mañana
pm = de la tarde; de la noche

## Languages

lang-ar = árabe
lang-zgh = amazig
lang-fr = francés
lang-en = inglés
lang-de = alemán
lang-es = español; castellano
lang-pt = portugués
lang-it = italiano
lang-nl = neerlandés
lang-zh = chino
lang-ja = japonés
lang-ru = ruso
lang-tr = turco
lang-he = hebreo
lang-ku = kurdo
