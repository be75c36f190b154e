# title: an awaitable that throw has started is under way while the body awaits
# clauses: agen.step.throw agen.step.throw_instead agen.step.throw.under_way
# python: >=3.13
class Pause:
    def __await__(self):
        yield 'paused'

async def body():
    while True:
        try:
            yield 'value'
        except KeyError:
            await Pause()

g = body()
try:
    g.asend(None).send(None)
except StopIteration as stop:
    print(stop.value)
for awaitable in g.asend(None), g.athrow(OSError):
    print(awaitable.throw(KeyError))
    try:
        g.asend(None).send(None)
    except RuntimeError:
        print('RuntimeError')
    try:
        awaitable.send(None)
    except StopIteration as stop:
        print(stop.value)

# expect:
# value
# paused
# RuntimeError
# value
# paused
# RuntimeError
# value
