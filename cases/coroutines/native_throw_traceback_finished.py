# title: an exception with a traceback thrown into a coroutine that has returned
# clauses: co.reuse.throw
# python: >=3.6
async def work():
    pass

try:
    raise ValueError
except ValueError as error:
    traceback = error.__traceback__
c = work()
try:
    c.send(None)
except StopIteration:
    print('StopIteration')
try:
    c.throw(KeyError, KeyError('own'), traceback)
except RuntimeError:
    print('RuntimeError')

# expect:
# StopIteration
# RuntimeError
