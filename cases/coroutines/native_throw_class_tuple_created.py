# title: a class and a tuple thrown into a coroutine that was not started
# clauses: co.throw.class_tuple co.throw.unstarted
# python: >=3.6
class Pause:
    def __await__(self):
        return self
    def __next__(self):
        return 'paused'

async def work():
    await Pause()

c = work()
try:
    c.throw(KeyError, (1, 2))
except KeyError as error:
    print(error.args)

# expect:
# (1, 2)
