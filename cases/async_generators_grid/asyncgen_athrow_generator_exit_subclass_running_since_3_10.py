# title: athrow of a subclass of GeneratorExit into a generator that executes, since 3.10
# clauses: agen.athrow.running_itself
# python: >=3.10
def drive(call, *arguments):
    try:
        print('waits for', call(*arguments))
    except StopIteration as stop:
        print('result', stop.value)
    except BaseException as error:
        print('raised', type(error).__name__)

class Leaving(GeneratorExit):
    pass

async def body():
    drive(step.send, None)
    yield 'one'
    yield 'two'

g = body()
step = g.athrow(Leaving)
drive(g.__anext__().send, None)

# expect:
# raised RuntimeError
# result one
