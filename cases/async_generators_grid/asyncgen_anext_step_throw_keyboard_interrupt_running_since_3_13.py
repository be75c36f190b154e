# title: KeyboardInterrupt thrown into the awaitable of __anext__ of a generator that executes, since 3.13
# clauses: agen.step.throw agen.anext.running
# python: >=3.13
def drive(call, *arguments):
    try:
        print('waits for', call(*arguments))
    except StopIteration as stop:
        print('result', stop.value)
    except BaseException as error:
        print('raised', type(error).__name__)

async def body():
    drive(step.throw, KeyboardInterrupt)
    yield 'one'
    yield 'two'

g = body()
step = g.__anext__()
drive(g.__anext__().send, None)

# expect:
# raised RuntimeError
# result one
