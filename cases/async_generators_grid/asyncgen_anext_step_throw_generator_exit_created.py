# title: GeneratorExit thrown into the awaitable of __anext__ of a generator that has not started
# clauses: agen.step.throw agen.athrow.unstarted
def drive(call, *arguments):
    try:
        print('waits for', call(*arguments))
    except StopIteration as stop:
        print('result', stop.value)
    except BaseException as error:
        print('raised', type(error).__name__)

async def body():
    print('got', (yield 'one'))
    yield 'two'

g = body()
step = g.__anext__()
drive(step.throw, GeneratorExit)
drive(g.__anext__().send, None)

# expect:
# raised GeneratorExit
# raised StopAsyncIteration
