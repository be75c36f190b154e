# title: an exception with a traceback thrown into a coroutine that was not started
# clauses: co.throw.traceback co.throw.unstarted
# python: >=3.6
class Pause:
    def __await__(self):
        return self
    def __next__(self):
        return 'paused'

async def work():
    await Pause()

try:
    raise ValueError
except ValueError as error:
    traceback = error.__traceback__
c = work()
try:
    c.throw(KeyError, KeyError('own'), traceback)
except KeyError as error:
    print(error.args)
    at = error.__traceback__
    while at.tb_next is not None:
        at = at.tb_next
    print(at is traceback)

# expect:
# ('own',)
# True
