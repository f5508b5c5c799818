--- subject
Договор ${contract.number} на согласование
--- text
Здравствуйте, ${(contact.name)!client.name}!

Во вложении — договор ${contract.number}, как договорились.

Напишите, что нужно изменить, или верните подписанный экземпляр.

С уважением,
${manager.name}[#if (manager.phone)?has_content]
${manager.phone}[/#if][#if (manager.email)?has_content]
${manager.email}[/#if]
${company.name}
--- html
<p>Здравствуйте, ${(contact.name)!client.name}!</p>
<p>Во вложении — договор ${contract.number}, как договорились.</p>
<p>Напишите, что нужно изменить, или верните подписанный экземпляр.</p>
<p>С уважением,<br>
${manager.name}[#if (manager.phone)?has_content]<br>${manager.phone}[/#if][#if (manager.email)?has_content]<br>${manager.email}[/#if]<br>
${company.name}</p>
