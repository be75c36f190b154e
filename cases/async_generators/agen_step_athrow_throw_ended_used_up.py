# title: the awaitable of athrow that has ended when something was thrown into it is used up
# clauses: agen.step.reuse.thrown
# python: >=3.13
def run(awaitable):
    try:
        while True:
            print('to the driver:', awaitable.send(None))
    except StopIteration as stop:
        return stop.value
    except BaseException as error:
        return type(error).__name__
async def body():
    while True:
        try:
            yield 1
        except (ValueError, KeyError) as error:
            print('caught', type(error).__name__)

g = body()
run(g.__anext__())
step = g.athrow(ValueError)
for attempt in range(2):
    try:
        step.throw(KeyError())
    except StopIteration as stop:
        print('stopped:', stop.value)
    except RuntimeError:
        print('RuntimeError')
print(run(step))
print(run(step))

# expect:
# caught KeyError
# stopped: 1
# RuntimeError
# RuntimeError
# RuntimeError
