# title: in 3.6 send(None) on the awaitable of asend that has ended raises StopIteration
# clauses: agen.step.reuse_stops
# python: <3.7
def show(call):
    try:
        print('returned', call())
    except StopIteration as stop:
        print('ended with', stop.value)
    except BaseException as error:
        print(type(error).__name__)

async def body():
    try:
        yield 1
        yield 2
    except ValueError:
        yield 3

g = body()
show(lambda: g.asend(None).send(None))
step = g.asend('arg')
show(lambda: step.send(None))
show(lambda: step.send(None))

# expect:
# ended with 1
# ended with 2
# ended with None
