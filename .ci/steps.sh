# How ./check and installer/check say what they do, and count it. To be sourced by bash, which has
# set $logs: the folder for what each step says.
# shellcheck shell=bash disable=SC2154

passed=0
failed=0

# step NAME COMMAND...: one check. Says how it went and how long it took, and counts it. What was
# set going earlier began at $began.
step() {
    local name=$1 start=${began:-$SECONDS} log
    shift
    log="$logs/${name//[^[:alnum:]]/-}.log"
    printf '%s: ' "$name"
    if "$@" >"$log" 2>&1; then
        say "passed in $((SECONDS - start)) s"
        passed=$((passed + 1))
    else
        say "FAILED after $((SECONDS - start)) s. The end of $log:"
        tail -n 60 "$log" | sed 's/^/    /'
        failed=$((failed + 1))
        return 1
    fi
}

# counted NAME COMMAND...: the command says "passed: ..." and "FAILED: ..." for each of its checks,
# and each counts for itself.
counted() {
    local name=$1 start=$SECONDS log good bad status=0
    shift
    log="$logs/${name//[^[:alnum:]]/-}.log"
    "$@" >"$log" 2>&1 || status=$?
    good=$(grep -c '^passed: ' "$log" || true)
    bad=$(grep -c '^FAILED: ' "$log" || true)
    # It did not come to its end, or looked at nothing.
    [[ $((good + bad)) -gt 0 && ($status -eq 0 || $bad -gt 0) ]] || bad=$((bad + 1))
    passed=$((passed + good))
    failed=$((failed + bad))
    if [[ $bad -eq 0 && $good -gt 0 ]]; then
        say "$name: all $good passed in $((SECONDS - start)) s"
    else
        say "$name: $bad FAILED, $good passed in $((SECONDS - start)) s. The end of $log:"
        tail -n 60 "$log" | sed 's/^/    /'
    fi
}

# The last lines, and whether all is well.
totals() {
    say "That took $((SECONDS / 60)) min $((SECONDS % 60)) s."
    say "$passed passed, $failed failed"
    [[ $failed -eq 0 ]]
}
