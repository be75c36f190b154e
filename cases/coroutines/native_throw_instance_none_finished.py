# title: an instance and None thrown into a coroutine that has returned
# clauses: co.reuse.throw
# python: >=3.6
async def work():
    pass

c = work()
try:
    c.send(None)
except StopIteration:
    print('StopIteration')
try:
    c.throw(KeyError('own'), None, None)
except RuntimeError:
    print('RuntimeError')

# expect:
# StopIteration
# RuntimeError
