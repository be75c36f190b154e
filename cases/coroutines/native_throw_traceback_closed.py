# title: an exception with a traceback thrown into a coroutine that is closed
# clauses: co.reuse.throw
# python: >=3.6
async def work():
    pass

try:
    raise ValueError
except ValueError as error:
    traceback = error.__traceback__
c = work()
c.close()
try:
    c.throw(KeyError, KeyError('own'), traceback)
except RuntimeError:
    print('RuntimeError')

# expect:
# RuntimeError
