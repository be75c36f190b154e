# title: a class and a tuple thrown into a coroutine that is closed
# clauses: co.reuse.throw
# python: >=3.6
async def work():
    pass

c = work()
c.close()
try:
    c.throw(KeyError, (1, 2))
except RuntimeError:
    print('RuntimeError')

# expect:
# RuntimeError
