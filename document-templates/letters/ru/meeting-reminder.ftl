--- subject
Напоминание: встреча ${meeting.start}
--- text
Здравствуйте, ${(contact.name)!client.name}!

Напоминаем о нашей встрече ${meeting.start}.

[#if (meeting.place)?has_content]Место: ${meeting.place}.[/#if]

С уважением,
${manager.name}[#if (manager.phone)?has_content]
${manager.phone}[/#if][#if (manager.email)?has_content]
${manager.email}[/#if]
${company.name}
--- html
<p>Здравствуйте, ${(contact.name)!client.name}!</p>
<p>Напоминаем о нашей встрече ${meeting.start}.</p>
[#if (meeting.place)?has_content]<p>Место: ${meeting.place}.</p>[/#if]
<p>С уважением,<br>
${manager.name}[#if (manager.phone)?has_content]<br>${manager.phone}[/#if][#if (manager.email)?has_content]<br>${manager.email}[/#if]<br>
${company.name}</p>
