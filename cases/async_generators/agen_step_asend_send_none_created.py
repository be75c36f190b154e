# title: send(None) called on the awaitable of asend starts it
# clauses: agen.step.next
# python: >=3.6
def show(call):
    try:
        print('returned', call())
    except StopIteration as stop:
        print('ended with', stop.value)
    except BaseException as error:
        print(type(error).__name__)

async def body():
    try:
        print('got', (yield 1))
    except BaseException as error:
        print('thrown in:', type(error).__name__)
        raise
    yield 2

g = body()
show(lambda: g.asend(None).send(None))
step = g.asend('arg')
show(lambda: step.send(None))
show(lambda: g.asend(None).send(None))

# expect:
# ended with 1
# got arg
# ended with 2
# StopAsyncIteration
