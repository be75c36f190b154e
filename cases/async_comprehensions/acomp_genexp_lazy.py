# title: an asynchronous generator expression takes a value when it is asked for one
# clauses: acomp.genexp.lazy
# python: >=3.6
def run(awaitable):
    try:
        while True:
            print('to the driver:', awaitable.send(None))
    except StopIteration as stop:
        return stop.value
    except BaseException as error:
        return type(error).__name__
async def source():
    for x in 1, 2:
        print('make', x)
        yield x

async def main():
    g = (x async for x in source())
    print('made')
    print(await g.__anext__())
    print('between')
    print(await g.__anext__())

run(main())

# expect:
# made
# make 1
# 1
# between
# make 2
# 2
