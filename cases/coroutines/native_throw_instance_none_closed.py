# title: an instance and None thrown into a coroutine that is closed
# clauses: co.reuse.throw
# python: >=3.6
async def work():
    pass

c = work()
c.close()
try:
    c.throw(KeyError('own'), None, None)
except RuntimeError:
    print('RuntimeError')

# expect:
# RuntimeError
