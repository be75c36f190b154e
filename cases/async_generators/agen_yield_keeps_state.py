# title: local variables and half evaluated expressions survive a yield
# clauses: agen.yield.keeps_state
# python: >=3.6
def run(awaitable):
    try:
        while True:
            print('to the driver:', awaitable.send(None))
    except StopIteration as stop:
        return stop.value
    except BaseException as error:
        return type(error).__name__
async def body():
    x = 10
    print([x, (yield 'first'), x + 1, (yield 'second')])

g = body()
print(run(g.__anext__()))
print(run(g.asend('a')))
print(run(g.asend('b')))

# expect:
# first
# second
# [10, 'a', 11, 'b']
# StopAsyncIteration
