# title: there is no cr_origin before 3.7
# clauses: co.origin.missing
# python: <3.7
async def work():
    pass

c = work()
print(hasattr(c, 'cr_origin'))
c.close()

# expect:
# False
