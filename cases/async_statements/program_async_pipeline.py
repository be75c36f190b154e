# title: a pipeline of asynchronous iterators, each of which takes from the one before
# clauses: aflow.for.order aflow.aiter.result
# python: >=3.6
import types

@types.coroutine
def fetch(number):
    return (yield number)

class Stage:
    def __init__(self, source, function):
        self.source = source
        self.function = function

    async def __aiter__(self):
        async for item in self.source:
            for result in self.function(item):
                yield result

class Source:
    def __init__(self, count):
        self.count = count

    def __aiter__(self):
        return self

    async def __anext__(self):
        if not self.count:
            raise StopAsyncIteration
        self.count -= 1
        return await fetch(self.count)

async def main():
    words = Stage(Source(3), str.split)
    letters = Stage(words, iter)
    return [letter async for letter in Stage(letters, lambda letter: letter if letter in 'aeiou' else ())]

c = main()
print(c.send(None), c.send('to be or'), c.send('not to be'))
try:
    c.send('that')
except StopIteration as stop:
    print(stop.value)

# expect:
# 2 1 0
# ['o', 'e', 'o', 'o', 'o', 'e', 'a']
