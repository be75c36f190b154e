# title: athrow of StopAsyncIteration into a generator that has not started, until 3.11
# clauses: agen.athrow.unstarted agen.stop.thrown_unstarted
# python: <=3.11
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
step = g.athrow(StopAsyncIteration)
drive(step.send, None)
drive(g.__anext__().send, None)

# expect:
# raised RuntimeError
# raised StopAsyncIteration
