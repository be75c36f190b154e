# title: for, while, break, continue and else work across yields
# clauses: gen.yield.keeps_state
# python: >=3.2
def body():
    for number in range(5):
        if number == 1:
            continue
        if number == 3:
            break
        yield number
    else:
        yield 'not reached'
    while number:
        number -= 1
        yield ('down', number)
    else:
        yield 'else'

print(list(body()))

# expect:
# [0, 2, ('down', 2), ('down', 1), ('down', 0), 'else']
