--- subject
Reminder: our meeting on ${meeting.start}
--- text
Dear ${(contact.name)!client.name},

this is a reminder of our meeting on ${meeting.start}.

[#if (meeting.place)?has_content]Place: ${meeting.place}.[/#if]

Kind regards
${manager.name}[#if (manager.phone)?has_content]
${manager.phone}[/#if][#if (manager.email)?has_content]
${manager.email}[/#if]
${company.name}
--- html
<p>Dear ${(contact.name)!client.name},</p>
<p>this is a reminder of our meeting on ${meeting.start}.</p>
[#if (meeting.place)?has_content]<p>Place: ${meeting.place}.</p>[/#if]
<p>Kind regards<br>
${manager.name}[#if (manager.phone)?has_content]<br>${manager.phone}[/#if][#if (manager.email)?has_content]<br>${manager.email}[/#if]<br>
${company.name}</p>
