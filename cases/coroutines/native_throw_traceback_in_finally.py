# title: an exception with a traceback thrown into a coroutine that waits in front of a finally block
# clauses: co.throw.traceback co.throw.suspended
# python: >=3.6
class Pause:
    def __await__(self):
        return self
    def __next__(self):
        return 'paused'

async def work():
    try:
        await Pause()
    finally:
        print('finally')

try:
    raise ValueError
except ValueError as error:
    traceback = error.__traceback__
c = work()
c.send(None)
try:
    c.throw(KeyError, KeyError('own'), traceback)
except KeyError as error:
    print(error.args)
    at = error.__traceback__
    while at.tb_next is not None:
        at = at.tb_next
    print(at is traceback)

# expect:
# finally
# ('own',)
# True
