# title: the frame shows the local variables
# clauses: agen.attr.frame
# python: >=3.6
def run(awaitable):
    try:
        while True:
            print('to the driver:', awaitable.send(None))
    except StopIteration as stop:
        return stop.value
    except BaseException as error:
        return type(error).__name__
async def body(a):
    b = a + 1
    yield

g = body(1)
run(g.__anext__())
print(sorted(g.ag_frame.f_locals.items()))

# expect:
# [('a', 1), ('b', 2)]
