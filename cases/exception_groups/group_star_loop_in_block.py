# title: a loop inside a block may be left by break and continue
# clauses: group.star.loops_inside
# python: >=3.11
for error in ValueError(1), ValueError(2):
    try:
        raise error
    except* ValueError as group:
        for number in range(5):
            if number < 2:
                continue
            if number == 3:
                break
            print(group.exceptions, number)

# expect:
# (ValueError(1),) 2
# (ValueError(2),) 2
