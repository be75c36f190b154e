# title: an async for loop and its expansion by hand do the same
# clauses: aflow.for.order aflow.for.else
# python: >=3.6
class Numbers:
    def __init__(self, trace):
        self.trace, self.number = trace, 0

    def __aiter__(self):
        self.trace.append('iter')
        return self

    async def __anext__(self):
        self.trace.append('next')
        self.number += 1
        if self.number > 3:
            raise StopAsyncIteration
        return self.number

async def statement(trace, last):
    async for number in Numbers(trace):
        trace.append(number)
        if number == last:
            break
    else:
        trace.append('else')

async def expansion(trace, last):
    iterator = Numbers(trace)
    iterator = type(iterator).__aiter__(iterator)
    running = True
    while running:
        try:
            number = await type(iterator).__anext__(iterator)
        except StopAsyncIteration:
            running = False
        else:
            trace.append(number)
            if number == last:
                break
    else:
        trace.append('else')

for last in 2, None:
    traces = []
    for function in statement, expansion:
        traces.append([])
        try:
            function(traces[-1], last).send(None)
        except StopIteration:
            pass
    print(traces[0] == traces[1], traces[0])

# expect:
# True ['iter', 'next', 1, 'next', 2]
# True ['iter', 'next', 1, 'next', 2, 'next', 3, 'next', 'else']
