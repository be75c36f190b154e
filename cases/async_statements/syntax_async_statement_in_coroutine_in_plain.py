# title: a coroutine function inside a plain function, generator or class may contain both
# clauses: aflow.syntax.inside
# python: >=3.6
async def numbers():
    yield 1

def plain():
    async def inner():
        async for number in numbers():
            return number
    return inner()

def generator():
    yield plain()

class Kind:
    async def method(self):
        async for number in numbers():
            return number

for coroutine in plain(), next(generator()), Kind().method():
    try:
        coroutine.send(None)
    except StopIteration as stop:
        print(stop.value)

# expect:
# 1
# 1
# 1
