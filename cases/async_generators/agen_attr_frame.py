# title: ag_frame is the frame while the generator lives, and None afterwards
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
async def body():
    yield 1

g = body()
print(g.ag_frame.f_code is body.__code__)
run(g.__anext__())
print(g.ag_frame.f_code is body.__code__)
run(g.__anext__())
print(g.ag_frame)

# expect:
# True
# True
# None
