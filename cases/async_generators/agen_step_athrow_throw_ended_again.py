# title: until 3.12 the awaitable of athrow that has ended with a value when something was thrown into it can be used again
# clauses: agen.step.reuse.thrown_again
# python: >=3.8 <3.13
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
# caught KeyError
# stopped: 1
# caught ValueError
# 1
# RuntimeError
