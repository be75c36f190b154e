# title: getcoroutinelocals shows the live variables, and nothing of a coroutine that has ended
# clauses: co.locals.live co.locals.ended
# python: >=3.6
import inspect

class Pause:
    def __await__(self):
        return (yield)

async def work(a):
    b = a + 1
    await Pause()

c = work(1)
print(inspect.getcoroutinelocals(c))
c.send(None)
print(sorted(inspect.getcoroutinelocals(c).items()))
c.close()
print(inspect.getcoroutinelocals(c))

# expect:
# {'a': 1}
# [('a', 1), ('b', 2)]
# {}
