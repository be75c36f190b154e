# title: a coroutine cannot be copied, in any state
# clauses: co.copy
# python: >=3.6
import copy

class Pause:
    def __await__(self):
        yield

async def work():
    await Pause()

created, suspended, closed = work(), work(), work()
suspended.send(None)
closed.close()
for c in (created, suspended, closed):
    for function in (copy.copy, copy.deepcopy):
        try:
            function(c)
        except TypeError:
            print('TypeError')
    c.close()

# expect:
# TypeError
# TypeError
# TypeError
# TypeError
# TypeError
# TypeError
