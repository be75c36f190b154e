# title: close of the awaitable closes what __anext__ returned
# clauses: anext.default_steps
# python: >=3.10
class Awaitable:
    def __await__(self):
        return self
    def __iter__(self):
        return self
    def __next__(self):
        return 'waiting'
    def close(self):
        print('closed')

class Source:
    def __anext__(self):
        return Awaitable()

step = anext(Source(), 'default')
print(next(step))
print(step.close())

# expect:
# waiting
# closed
# None
