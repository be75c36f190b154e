# title: a try statement in a loop may be left half way and entered again in each round
# clauses: flow.finally.leaving flow.try.else flow.except.siblings
# python: >=3.3
def body():
    for number in range(4):
        try:
            if number == 1:
                raise KeyError
            if number == 2:
                continue
            yield 'try', number
        except KeyError:
            yield 'except', number
        else:
            yield 'else', number
        finally:
            yield 'finally', number

for seen in body():
    print(*seen)

# expect:
# try 0
# else 0
# finally 0
# except 1
# finally 1
# finally 2
# try 3
# else 3
# finally 3
