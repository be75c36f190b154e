# title: a yield in a loop gives one value a step
# clauses: agen.yield.value
# python: >=3.6
def run(awaitable):
    try:
        while True:
            print('to the driver:', awaitable.send(None))
    except StopIteration as stop:
        return stop.value
    except BaseException as error:
        return type(error).__name__
async def body(limit):
    number = 0
    while number < limit:
        yield number
        number += 1

async def main():
    async for value in body(3):
        print(value)

run(main())

# expect:
# 0
# 1
# 2
