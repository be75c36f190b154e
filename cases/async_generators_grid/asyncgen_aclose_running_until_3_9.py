# title: aclose of a generator that executes, until 3.9
# clauses: agen.running.throwers_nothing
# python: <=3.9
def drive(call, *arguments):
    try:
        print('waits for', call(*arguments))
    except StopIteration as stop:
        print('result', stop.value)
    except BaseException as error:
        print('raised', type(error).__name__)

async def body():
    drive(step.send, None)
    yield 'one'
    yield 'two'

g = body()
step = g.aclose()
drive(g.__anext__().send, None)

# expect:
# result None
# result one
