# title: before 3.11 there is no cr_suspended
# clauses: co.attr.suspended_unknown
# python: <3.11
async def work():
    pass

c = work()
print(hasattr(c, 'cr_suspended'))
c.close()

# expect:
# False
