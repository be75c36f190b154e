# title: an __await__ that makes a new iterator each time begins anew with each step
# clauses: anext.default_await_again
# python: >=3.10
class Awaitable:
    def __await__(self):
        yield 1
        yield 2

class Source:
    def __anext__(self):
        return Awaitable()

step = anext(Source(), 'default')
print(next(step), next(step), next(step))

# expect:
# 1 1 1
