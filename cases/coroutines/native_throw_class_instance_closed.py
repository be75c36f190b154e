# title: a class and an instance thrown into a coroutine that is closed
# clauses: co.reuse.throw
# python: >=3.6
async def work():
    pass

c = work()
c.close()
try:
    c.throw(KeyError, KeyError('own'))
except RuntimeError:
    print('RuntimeError')

# expect:
# RuntimeError
