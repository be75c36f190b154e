# title: throw on an awaitable that was not started is refused while another one is under way
# clauses: agen.step.throw.under_way
# python: >=3.13
class Pause:
    def __await__(self):
        yield 'paused'

async def body():
    await Pause()
    yield 'first'

g = body()
waiting = g.asend(None)
print(waiting.send(None))
for second in g.asend(None), g.athrow(KeyError), g.aclose():
    for _ in range(2):
        try:
            second.throw(ValueError)
        except RuntimeError as error:
            print(error)
try:
    waiting.send(None)
except StopIteration as stop:
    print(stop.value)

# expect:
# paused
# anext(): asynchronous generator is already running
# cannot reuse already awaited __anext__()/asend()
# athrow(): asynchronous generator is already running
# cannot reuse already awaited aclose()/athrow()
# aclose(): asynchronous generator is already running
# cannot reuse already awaited aclose()/athrow()
# first
