# title: each of many waiting generators, of functions of their own, is closed as its last reference goes
# clauses: gen.final.close gen.final.moment
# python: >=3.5
# needs: refcounting
def make():
    def body(number):
        try:
            yield number
        finally:
            closed.append(number)
    return body

closed = []
functions = [make() for number in range(600)]
generators = [function(number) for number, function in enumerate(functions)]
print(sum(next(g) for g in generators))
while generators:
    number = len(closed)
    del generators[0]
    if closed != list(range(number + 1)):
        print('not closed:', number)
print(len(closed))

# expect:
# 179700
# 600
