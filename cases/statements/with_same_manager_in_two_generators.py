# title: two generators in blocks of one manager leave it one by one
# clauses: flow.with.order gen.run.other
# python: >=3.3
class Counter:
    inside = 0

    def __enter__(self):
        self.inside += 1
        return self.inside

    def __exit__(self, *details):
        self.inside -= 1

counter = Counter()

def visit():
    with counter as place:
        yield place

a, b = visit(), visit()
print(next(a), next(b), counter.inside)
a.close()
print(counter.inside, list(b), counter.inside)

# expect:
# 1 2 2
# 1 [] 0
