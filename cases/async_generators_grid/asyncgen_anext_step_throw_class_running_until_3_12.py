# title: a class thrown into the awaitable of __anext__ of a generator that executes, until 3.12
# clauses: agen.step.throw.running
# python: <=3.12
def drive(call, *arguments):
    try:
        print('waits for', call(*arguments))
    except StopIteration as stop:
        print('result', stop.value)
    except BaseException as error:
        print('raised', type(error).__name__)

async def body():
    drive(step.throw, KeyError)
    yield 'one'
    yield 'two'

g = body()
step = g.__anext__()
drive(g.__anext__().send, None)

# expect:
# raised ValueError
# result one
