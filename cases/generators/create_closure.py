# title: a generator sees the variables around its function as they are when it runs
# clauses: gen.yield.keeps_state gen.iter.lazy
# python: >=3.2
def make():
    level = 1

    def watch():
        nonlocal level
        while True:
            yield level
            level += 10

    def raise_level():
        nonlocal level
        level *= 2

    return watch(), raise_level

g, raise_level = make()
print(next(g))
raise_level()
print(next(g))
raise_level()
print(next(g))

# expect:
# 1
# 12
# 34
