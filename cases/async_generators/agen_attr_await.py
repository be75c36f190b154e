# title: ag_await is what the body awaits, and None otherwise
# clauses: agen.attr.await
# python: >=3.6
def run(awaitable):
    try:
        while True:
            print('to the driver:', awaitable.send(None))
    except StopIteration as stop:
        return stop.value
    except BaseException as error:
        return type(error).__name__
class Waiting:
    def __await__(self):
        return self
    def __iter__(self):
        return self
    def __next__(self):
        return 'waiting'

async def body():
    try:
        await waiting
    except KeyError:
        pass
    yield

waiting = Waiting()
g = body()
print(g.ag_await)
step = g.__anext__()
step.send(None)
print(g.ag_await is waiting)
try:
    step.throw(KeyError)
except StopIteration:
    print('item')
print(g.ag_await)

# expect:
# None
# True
# item
# None
