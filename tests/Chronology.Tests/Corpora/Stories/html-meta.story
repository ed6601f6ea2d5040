A page's own date anchors "yesterday"

--- page.html
<html><head><title>Bus drivers strike</title><meta property="article:published_time" content="2023-01-18T07:00:00Z"></head>
<body><article><h1>Bus drivers strike</h1><p>Bus drivers in Leeds went on strike yesterday. The union leader, Naomi Adeyemi, said the strike would go on.</p></article></body></html>
--- next.txt
LEEDS, 20 January 2023 - The bus drivers of Leeds went on strike on Tuesday, January 17.
===
event 2023-01-17 | happened | next page | strike, Leeds
