# title: after a GeneratorExit with refused arguments the delegator still waits for the same iterator
# clauses: gen.throw.refused_untouched delegate.exit.close
# python: >=3.3
class Numbers:
    count = 0

    def __iter__(self):
        return self

    def __next__(self):
        self.count += 1
        return self.count

    def close(self):
        print('closed')

def delegator():
    yield from Numbers()

g = delegator()
print(next(g), next(g))
try:
    g.throw(GeneratorExit(), 'a value too many')
except TypeError:
    print('TypeError')
print(next(g))
g.close()

# expect:
# 1 2
# closed
# TypeError
# 3
# closed
