-- a lead goes along with its client and contact
call follow_merges('lead', 'client', 'contact');
