# title: athrow of a subclass of StopIteration into a generator that has answered aclose with a yield
# clauses: agen.aclose.again agen.aclose.again_nothing
def drive(call, *arguments):
    try:
        print('waits for', call(*arguments))
    except StopIteration as stop:
        print('result', stop.value)
    except BaseException as error:
        print('raised', type(error).__name__)

class Finished(StopIteration):
    pass

async def body():
    try:
        yield 'one'
    except GeneratorExit:
        print('ignored')
    yield 'two'
    yield 'three'

g = body()
drive(g.__anext__().send, None)
drive(g.aclose().send, None)
step = g.athrow(Finished)
drive(step.send, None)

# expect:
# result one
# ignored
# raised RuntimeError
# raised StopAsyncIteration

# expect <3.8:
# result one
# ignored
# raised RuntimeError
# result None
