# title: a coroutine has no attribute cr_state
# clauses: co.attr.state_unknown
# python: >=3.6 <3.15
async def work():
    pass

c = work()
print(hasattr(c, 'cr_state'), 'cr_state' in dir(c), hasattr(c, 'cr_frame'))
c.close()

# expect:
# False False True
