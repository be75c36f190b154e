# title: a value other than None is refused as the first one sent to the awaitable of aclose
# clauses: agen.step.send_value_refused
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
step = g.aclose()
show(lambda: step.send('sent'))
show(lambda: g.asend(None).send(None))

# expect:
# ended with 1
# RuntimeError
# got None
# ended with 2
