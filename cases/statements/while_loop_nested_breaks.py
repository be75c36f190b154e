# title: break and continue in nested loops with yields each belong to the innermost loop
# clauses: flow.for.break flow.while.test
# python: >=3.3
def body():
    while True:
        for letter in 'abc':
            answer = yield letter
            if answer == 'skip':
                continue
            if answer == 'break':
                break
            yield letter + '!'
        else:
            yield 'else'
            continue
        break
    yield 'end'

g = body()
print(next(g), next(g), next(g), g.send('skip'), next(g), next(g), next(g), g.send('break'))

# expect:
# a a! b c c! else a end
