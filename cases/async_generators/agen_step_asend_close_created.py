# title: close on the awaitable of asend that was not started throws GeneratorExit into the generator since 3.13
# clauses: agen.step.close.created_throws
# python: >=3.13
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
show(lambda: step.close())
show(lambda: g.asend(None).send(None))

# expect:
# ended with 1
# thrown in: GeneratorExit
# returned None
# StopAsyncIteration
