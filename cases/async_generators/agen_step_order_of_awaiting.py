# title: awaitables made early act in the order in which they are awaited
# clauses: agen.step.lazy
# python: >=3.6
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
        print('got', (yield))

g = body()
run(g.__anext__())
a, b = g.asend('a'), g.asend('b')
run(b)
run(a)

# expect:
# got b
# got a
