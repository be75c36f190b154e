# title: while a generator waits in a with block its caller may enter and leave the same manager
# clauses: flow.with.order gen.yield.in_with
# python: >=3.3
class Counter:
    depth = 0

    def __enter__(self):
        self.depth += 1

    def __exit__(self, *details):
        self.depth -= 1

counter = Counter()

def body():
    with counter:
        yield counter.depth
        with counter:
            yield counter.depth
        yield counter.depth

g = body()
print(next(g))
with counter:
    print(counter.depth, next(g))
print(counter.depth, next(g), list(g), counter.depth)

# expect:
# 1
# 2 3
# 2 1 [] 0
